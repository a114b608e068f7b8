/**
 * Private fostering: from a notification to the end of the arrangement, with the visits
 * that the law requires while it lasts.
 */
@ApplicationModule(displayName = "Private fostering")
package org.childjourney.privatefostering;

import org.springframework.modulith.ApplicationModule;
