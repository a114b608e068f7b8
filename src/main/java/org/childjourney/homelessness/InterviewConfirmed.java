package org.childjourney.homelessness;

import java.time.Instant;

/**
 * The joint interview as the housing officer confirms it.
 *
 * @param heldAt when it was held
 * @param withSocialWorker the social worker who was there
 * @param livedAtApplication where they lived when they applied
 * @param connection whether there is a local connection
 * @param housingNeed what it means for housing
 */
public record InterviewConfirmed(Instant heldAt, String withSocialWorker, ApplicationAccommodation livedAtApplication,
        Connection connection, String housingNeed) {

}
