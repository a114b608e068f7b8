/**
 * Whether the work with children is good: supervision of open cases, audits of finished
 * ones, challenges and their answers, and what children and parents say.
 */
@ApplicationModule(displayName = "Quality of the work")
package org.childjourney.quality;

import org.springframework.modulith.ApplicationModule;
