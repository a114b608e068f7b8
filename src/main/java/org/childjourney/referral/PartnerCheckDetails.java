package org.childjourney.referral;

import java.time.Instant;

import org.childjourney.casefile.CaseReference;

/**
 * One question to one partner about one child, and what came of it.
 *
 * @param child the child
 * @param partner the partner's group, such as partner-police
 * @param question what was asked
 * @param requestedAt when
 * @param requestedBy user id of who asked
 * @param dueAt when the answer was due
 * @param response what came of it, null while it is awaited
 * @param answeredAt when it came, or was no longer awaited
 * @param summary what the partner shared, may be null
 * @param involvedSince since when it works with the family, may be null
 * @param notForFamilyReason what the family must not be told and why, may be null
 * @param contactName whom to ring there, may be null
 * @param contactPhone their number, may be null
 * @param delayReason why the answer was late, may be null
 */
public record PartnerCheckDetails(CaseReference child, String partner, String question, Instant requestedAt,
        String requestedBy, Instant dueAt, PartnerResponse response, Instant answeredAt, String summary,
        String involvedSince, String notForFamilyReason, String contactName, String contactPhone, String delayReason) {
}
