/**
 * Children who go missing or are at risk of exploitation: missing episodes, the interview
 * when a child is back, and the meetings of all agencies.
 */
@ApplicationModule(displayName = "Missing and exploitation")
package org.childjourney.missing;

import org.springframework.modulith.ApplicationModule;
