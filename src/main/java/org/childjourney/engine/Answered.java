package org.childjourney.engine;

import java.util.Map;

import org.childjourney.casefile.CaseReference;

/**
 * Somebody completed a task or began a process. Said within the transaction in which it
 * happens, before what follows from it.
 *
 * @param person user id
 * @param child whose task it was; null where the process is about no child yet
 * @param process the key of the process
 * @param step the key of the task, or of the process that begins
 * @param answers the words that they sent with the form, unread, by question
 */
public record Answered(String person, CaseReference child, String process, String step, Map<String, String> answers) {
}
