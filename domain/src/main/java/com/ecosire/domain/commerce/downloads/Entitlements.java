package com.ecosire.domain.commerce.downloads;

import com.ecosire.domain.commerce.licenses.License;
import com.ecosire.domain.commerce.licenses.Licenses;
import com.ecosire.domain.operation.Call;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Finds out what grants and licences allow, whoever asks. */
public final class Entitlements {
  private final DownloadGrants grants;
  private final Licenses licenses;

  Entitlements(DownloadGrants grants, Licenses licenses) {
    this.grants = grants;
    this.licenses = licenses;
  }

  /** What some grants allow, by their ids; the licences are read in one statement. */
  public Map<UUID, Entitlement> of(Collection<DownloadGrant> some, Call call) {
    List<UUID> ids = some.stream().flatMap(grant -> grant.licenseId().stream()).distinct().toList();
    Map<UUID, License> known = new HashMap<>();
    licenses
        .where("r.id in :ids", call)
        .with("ids", ids)
        .all()
        .forEach(license -> known.put(license.id(), license));
    Map<UUID, Entitlement> found = new HashMap<>();
    for (DownloadGrant grant : some) {
      Optional<License> license = grant.licenseId().map(known::get);
      found.put(grant.id(), new Entitlement(Optional.of(grant), license));
    }
    return found;
  }

  /** What a grant allows. */
  public Entitlement of(DownloadGrant grant, Call call) {
    return of(List.of(grant), call).get(grant.id());
  }

  /** What a licence allows its application: what its grants do, where it has any. */
  public List<Entitlement> of(License license, Call call) {
    List<DownloadGrant> own =
        grants
            .where("r.input.licenseId = :license", call)
            .with("license", license.id())
            .orderBy("r.id")
            .all();
    Optional<License> follows = Optional.of(license);
    return own.isEmpty()
        ? List.of(new Entitlement(Optional.empty(), follows))
        : own.stream().map(grant -> new Entitlement(Optional.of(grant), follows)).toList();
  }

  /** What a link was made for, by ids; empty where it is there no more. */
  public Optional<Entitlement> of(Optional<UUID> grant, Optional<UUID> license, Call call) {
    Optional<DownloadGrant> found =
        grant.flatMap(id -> grants.where("r.id = :id", call).with("id", id).first());
    if (grant.isPresent()) {
      return found.map(known -> of(known, call));
    }
    return license
        .flatMap(id -> licenses.where("r.id = :id", call).with("id", id).first())
        .map(known -> new Entitlement(Optional.empty(), Optional.of(known)));
  }
}
