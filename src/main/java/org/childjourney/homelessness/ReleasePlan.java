package org.childjourney.homelessness;

import java.time.LocalDate;

/**
 * What was planned for the release of a young person from custody.
 *
 * @param establishment where they are or were
 * @param releaseOn when they are or were released
 * @param remanded whether they were on remand
 * @param resettlementWorker the resettlement worker
 * @param placeFromRelease where they sleep on the first night
 * @param plan what is planned
 */
public record ReleasePlan(String establishment, LocalDate releaseOn, boolean remanded, String resettlementWorker,
        String placeFromRelease, String plan) {

}
