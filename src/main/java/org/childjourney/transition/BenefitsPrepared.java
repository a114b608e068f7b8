package org.childjourney.transition;

/**
 * What is ready so that a young person has money on the 18th birthday.
 *
 * @param claimReady whether the claim is ready or not needed
 * @param how what they live on
 * @param settingUpHome setting-up-home allowance agreed, in pounds
 * @param councilTaxExplained whether council tax was explained
 * @param answer whether it is settled
 */
public record BenefitsPrepared(boolean claimReady, String how, int settingUpHome, boolean councilTaxExplained,
        ReadyAnswer answer) {

}
