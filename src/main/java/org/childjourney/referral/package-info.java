/**
 * From a first contact to an authorised assessment: what was said, who decided what next,
 * and why.
 */
@ApplicationModule(displayName = "Referral to assessment")
package org.childjourney.referral;

import org.springframework.modulith.ApplicationModule;
