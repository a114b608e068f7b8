/** The engine's web applications in our own words and looks. */
@ApplicationModule(displayName = "Screens")
package org.childjourney.screens;

import org.springframework.modulith.ApplicationModule;
