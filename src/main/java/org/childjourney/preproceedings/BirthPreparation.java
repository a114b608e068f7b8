package org.childjourney.preproceedings;

/**
 * What is ready for an application about a child who is not born yet.
 *
 * @param bundleReady whether the papers are ready
 * @param birthPlanAgreedWith with whom the birth plan is agreed
 * @param hospital where the child is to be born
 * @param planForBirth what happens at the birth and before the child leaves the hospital
 */
public record BirthPreparation(boolean bundleReady, String birthPlanAgreedWith, String hospital, String planForBirth) {
}
