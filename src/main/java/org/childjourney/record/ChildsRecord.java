package org.childjourney.record;

import java.util.List;

/**
 * The child's record as it is shown at one task.
 *
 * @param title what the record is called
 * @param reference the case reference, null while the task is not yet about a recorded
 * child
 * @param restricted whether the record is closed to this reader
 * @param sections what there is to read
 */
record ChildsRecord(String title, String reference, boolean restricted, List<Section> sections) {
}
