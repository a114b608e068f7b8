package org.childjourney.casefile;

import java.time.Instant;

/**
 * What a child said or showed, as recorded.
 *
 * @param id identifies the entry
 * @param child the child
 * @param voice what was heard
 * @param heardAt when it was recorded
 * @param recordedBy user id of who recorded it
 */
public record VoiceDetails(long id, CaseReference child, NewVoice voice, Instant heardAt, String recordedBy) {
}
