/**
 * The clocks of the law and of good practice: what each allows, who is told when it is
 * late, and which are running.
 */
@ApplicationModule(displayName = "Deadlines")
package org.childjourney.deadlines;

import org.springframework.modulith.ApplicationModule;
