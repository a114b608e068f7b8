/**
 * What goes wrong in a county: two people at one moment, a step that fails, a node or a
 * database that is lost. Nothing of a child's case is lost with it.
 */
package org.childjourney.faults;
