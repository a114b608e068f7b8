/** The door through which other systems, such as a referral portal, send contacts. */
package org.childjourney.referral.intake;
