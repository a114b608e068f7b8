package org.childjourney.casefile;

/**
 * Somebody was shown a part of a child's record.
 *
 * @param userId who read it
 * @param child whose record
 * @param part which part was shown
 */
public record RecordRead(String userId, CaseReference child, String part) {
}
