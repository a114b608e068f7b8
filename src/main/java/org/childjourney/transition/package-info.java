/**
 * Eighteen and after: who is entitled to what as a care leaver and why, the plan with the
 * young person, the adviser who stays, and education or work that lasts.
 */
@ApplicationModule(displayName = "Transition to adulthood")
package org.childjourney.transition;

import org.springframework.modulith.ApplicationModule;
