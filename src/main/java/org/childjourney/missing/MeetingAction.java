package org.childjourney.missing;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What somebody will do after a meeting.
 *
 * @param action what
 * @param agency which agency
 * @param owner who
 * @param due by when
 */
@Embeddable
public record MeetingAction(String action, String agency, String owner, @Column(name = "due_on") LocalDate due) {
}
