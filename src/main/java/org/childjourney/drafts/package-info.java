/**
 * What somebody has typed into a task's form and not sent yet, so that a time-out, a
 * crash or another desk costs nothing.
 */
@ApplicationModule(displayName = "Drafts")
package org.childjourney.drafts;

import org.springframework.modulith.ApplicationModule;
