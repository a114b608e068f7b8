/**
 * One answer of housing and children's services to a homeless young person of 16 or 17:
 * from the presentation, through somewhere safe tonight and an informed choice, until the
 * young person is settled.
 */
@ApplicationModule(displayName = "Homeless young people")
package org.childjourney.homelessness;

import org.springframework.modulith.ApplicationModule;
