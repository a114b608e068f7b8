/**
 * The steps of the joint work for a homeless young person, each with the answers that a
 * person gives to it.
 */
package org.childjourney.homelessness.process;
