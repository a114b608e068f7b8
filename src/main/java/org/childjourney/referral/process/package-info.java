/**
 * What the models of a referral call: each step reads its form, asks the domain once and
 * gives the journey a code to find its way by.
 */
package org.childjourney.referral.process;
