/**
 * E-mail to people at work: what is theirs to do, what is nearly due or late. A case
 * reference and a link, never a name or a word of the case.
 */
@ApplicationModule(displayName = "Notifications")
package org.childjourney.notifications;

import org.springframework.modulith.ApplicationModule;
