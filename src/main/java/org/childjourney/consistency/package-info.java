/**
 * Whether what is kept in two places agrees: the case record, its clocks, the engine and
 * the chronology.
 */
@ApplicationModule(displayName = "Consistency")
package org.childjourney.consistency;

import org.springframework.modulith.ApplicationModule;
