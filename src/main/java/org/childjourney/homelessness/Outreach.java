package org.childjourney.homelessness;

import java.time.LocalDate;

/**
 * What came of reaching out to a young person who refuses help.
 *
 * @param triedOn when we went
 * @param seen whether they were seen
 * @param safetyPlan what keeps them safe
 * @param panelTold whether the exploitation panel has been told
 * @param inTheirWords what they said, may be null
 * @param result how it goes on
 */
public record Outreach(LocalDate triedOn, boolean seen, String safetyPlan, boolean panelTold, String inTheirWords,
        OutreachResult result) {

}
