/**
 * Who may see and do what: people, roles and agencies, sign-in, the doors into the engine
 * and the lists of work.
 */
@ApplicationModule(displayName = "Access")
package org.childjourney.access;

import org.springframework.modulith.ApplicationModule;
