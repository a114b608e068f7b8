/**
 * Stuck and overdue work, before a child feels it: what it is, whose it is, and what a
 * manager can do about it.
 */
@ApplicationModule(displayName = "Oversight")
package org.childjourney.oversight;

import org.springframework.modulith.ApplicationModule;
