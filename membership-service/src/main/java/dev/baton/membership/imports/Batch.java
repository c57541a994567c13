package dev.baton.membership.imports;

import java.util.List;

/** A part of a file, and how far the file has been read with it. */
record Batch(List<FutureMember> members, List<Fault> faults, int rowsRead, int rowsWithErrors) {}
