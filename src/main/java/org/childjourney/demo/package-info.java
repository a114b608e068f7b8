/**
 * Invented children in every state of the journeys, for whoever meets the application for
 * the first time.
 */
@ApplicationModule(displayName = "Demonstration")
package org.childjourney.demo;

import org.springframework.modulith.ApplicationModule;
