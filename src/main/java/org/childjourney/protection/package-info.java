/**
 * Child protection: from reasonable cause to suspect significant harm to the decision
 * that ends a child protection plan.
 */
@ApplicationModule(displayName = "Child protection")
package org.childjourney.protection;

import org.springframework.modulith.ApplicationModule;
