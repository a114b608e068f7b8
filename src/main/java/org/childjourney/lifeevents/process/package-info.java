/**
 * The steps in which a change in a child's life is told to every journey of the child.
 */
package org.childjourney.lifeevents.process;
