package org.childjourney.missing;

import java.util.List;

/**
 * A multi-agency meeting with what everybody will do.
 *
 * @param meeting the meeting
 * @param actions who does what by when
 */
public record HeldMeeting(Meeting meeting, List<MeetingAction> actions) {
}
