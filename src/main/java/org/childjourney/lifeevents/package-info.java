/**
 * What happens to a child across all journeys: a birth, a move, a death, the eighteenth
 * birthday, the close of a case, and what every journey has to hear of it.
 */
@ApplicationModule(displayName = "Life events")
package org.childjourney.lifeevents;

import org.springframework.modulith.ApplicationModule;
