package vanity.infra;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How callers are kept: how long, over how many feed shards, under which key, and in which further
 * regions.
 */
record DataRules(
    int retentionDays,
    int feedShards,
    Optional<String> customerKeyArn,
    List<String> replicaRegions,
    Map<String, String> replicaKeyArns) {

  DataRules {
    replicaRegions = List.copyOf(replicaRegions);
    replicaKeyArns = Collections.unmodifiableSortedMap(new TreeMap<>(replicaKeyArns));
  }
}
