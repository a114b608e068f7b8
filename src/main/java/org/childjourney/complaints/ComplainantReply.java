package org.childjourney.complaints;

import java.time.LocalDate;

/**
 * What whoever complained says to an answer.
 *
 * @param repliedOn when
 * @param reply what they say
 * @param theirWords in their words, may be null
 */
public record ComplainantReply(LocalDate repliedOn, Reply reply, String theirWords) {
}
