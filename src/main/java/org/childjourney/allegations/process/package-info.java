/**
 * The steps of the designated officer, each with the answers that a person gives to it.
 */
package org.childjourney.allegations.process;
