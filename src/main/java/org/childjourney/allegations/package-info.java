/**
 * Allegations against people who work with children, kept apart from the child's case:
 * only the designated officer and the head of service know of them.
 */
@ApplicationModule(displayName = "Allegations against professionals")
package org.childjourney.allegations;

import org.springframework.modulith.ApplicationModule;
