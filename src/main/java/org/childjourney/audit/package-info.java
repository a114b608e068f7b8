/**
 * Who signed in, who read what of a child and who decided what, kept so that a later
 * change of it shows.
 */
@ApplicationModule(displayName = "Audit")
package org.childjourney.audit;

import org.springframework.modulith.ApplicationModule;
