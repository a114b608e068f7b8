package org.childjourney.record;

import java.util.Set;

/**
 * Who reads the record, and at which task.
 *
 * @param taskId the id of the open task
 * @param task what kind of task it is, for instance authorise-assessment
 * @param process the process that the task is a part of, for instance partner-check
 * @param processInstanceId the one run of that process
 * @param agency the outside agency to which the task belongs, for instance
 * partner-police; null for a task of the county
 * @param reader user id of the person who reads
 * @param page which page of what has happened is asked for, counted from 0
 */
public record RecordContext(String taskId, String task, String process, String processInstanceId, String agency,
        String reader, int page) {

    private static final Set<String> FULL_RECORD = Set.of("referral-to-assessment", "private-fostering",
            "exploitation-and-missing", "record-missing-episode", "return-home-interview", "record-change",
            "child-in-need", "child-protection", "pre-proceedings", "looked-after-child", "placement-search",
            "end-of-care", "iro-dispute", "homelessness-joint-assessment", "transition-to-adulthood",
            "education-employment-training", "escalate-breach", "revisit-consent", "protection-enquiry",
            "protection-conference", "protection-plan", "record-protective-action", "report-serious-incident",
            "letter-to-parents", "family-group-decision-making", "court-track", "supervise-case", "audit-case",
            "raise-challenge");

    /**
     * Whether this task shows the whole record: a task of the county within one of its
     * journeys. Every other process shows only what is meant for it by name.
     */
    public boolean showsFullRecord() {
        return this.agency == null && FULL_RECORD.contains(this.process);
    }

    /** Whether the task is part of that process. */
    public boolean isIn(String process) {
        return this.process.equals(process);
    }

}
