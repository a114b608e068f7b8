package org.childjourney.audit;

/**
 * An entry as it stands in the table.
 *
 * @param mac what was computed of its words when it was written
 * @param place where it stands in the chain, counted from 1; null while it waits
 * @param link what was computed of it and of all before it; null while it waits
 */
record Kept(Entry entry, String mac, Long place, String link) {
}
