package org.childjourney.access;

import java.util.List;

/** Somebody who may sign in, with their roles and the agencies whose work they see. */
record Person(String id, String firstName, String lastName, String email, List<String> groups, List<String> tenants) {
}
