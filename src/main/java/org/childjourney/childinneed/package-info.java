/**
 * Child in need plans: what a family, the people around the child and the council have
 * agreed, seen through with meetings, visits and reviews until the child needs it no
 * more.
 */
@ApplicationModule(displayName = "Child in need")
package org.childjourney.childinneed;

import org.springframework.modulith.ApplicationModule;
