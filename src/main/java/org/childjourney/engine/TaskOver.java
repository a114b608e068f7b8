package org.childjourney.engine;

/**
 * A task was completed, or is no longer needed.
 *
 * @param taskId the task's id
 */
public record TaskOver(String taskId) {
}
