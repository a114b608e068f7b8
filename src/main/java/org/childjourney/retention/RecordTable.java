package org.childjourney.retention;

import java.util.List;
import java.util.Set;

/**
 * A table that holds a part of a child's record.
 *
 * @param name its name
 * @param columns its columns, in their order
 * @param links columns that lead to another table of the record
 * @param ofChild the condition on the rows that are the record of {@code :child}
 * @param sharedThrough the table that brothers and sisters share and of which this is a
 * part, or which it is; null where every row is about one child
 * @param leftByAll where it is shared, the condition on the rows among those of the keys
 * {@code :<sharedThrough>} that are no child's any more
 */
record RecordTable(String name, List<String> columns, Set<String> links, String ofChild, String sharedThrough,
        String leftByAll) {

    boolean isShared() {
        return this.sharedThrough != null;
    }

}
