package org.childjourney.homelessness;

/**
 * How a new presentation was taken up while the joint work goes on.
 *
 * @param whatHappened what happened
 * @param brokeDown whether the place has broken down
 * @param taken what it means for the work under way
 * @param district tenant of the district that acts now
 */
public record NewPresentation(String whatHappened, boolean brokeDown, NewPresentationAnswer taken, String district) {

}
