/**
 * Does the work of the demonstration's people with the engine, step by step and each step
 * at its time.
 */
package org.childjourney.demo.process;
