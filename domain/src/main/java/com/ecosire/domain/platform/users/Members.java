package com.ecosire.domain.platform.users;

import static com.ecosire.domain.query.Listing.listing;
import static com.ecosire.domain.store.Definition.records;

import com.ecosire.domain.caller.Access;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.roles.Role;
import com.ecosire.domain.platform.roles.RoleGrants;
import com.ecosire.domain.platform.roles.RoleHolders;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.query.Condition;
import com.ecosire.domain.query.ListRequest;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.query.Selection;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Patch;
import com.ecosire.domain.shape.Shape;
import com.ecosire.domain.store.Change;
import com.ecosire.domain.store.Store;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

/** The members of the caller's organization; other organizations do not exist for it. */
public final class Members extends Store<Member, MemberInput> {
  private static final Field STATUS = Shape.of(Member.class).field("status").orElseThrow();

  private final RoleGrants grants;
  private final BiConsumer<UUID, Call> removal;

  /** The members, who are removed as users are. */
  Members(RoleGrants grants, BiConsumer<UUID, Call> removal) {
    super(
        records(Member.class, MemberInput.class)
            .list(
                listing()
                    .filter("userId", "status", "joinedAt")
                    .sort("joinedAt", "lastActiveAt", "createdAt"))
            .filtered("userId", "r.id")
            .computed("userId", (members, call) -> members.forEach(one -> one.userId = one.id()))
            .computed("roleIds", (members, call) -> showRoles(members, grants, call)));
    this.grants = grants;
    this.removal = removal;
  }

  private static void showRoles(List<Member> members, RoleGrants grants, Call call) {
    var held = grants.held(members.stream().map(Member::id).toList(), call);
    members.forEach(
        member -> member.input.roleIds = List.copyOf(held.getOrDefault(member.id(), Set.of())));
  }

  private static void requireOwn(Call call) {
    if (!call.pathId("organizationId").equals(call.organization())) {
      throw Problems.notFound("organization");
    }
  }

  @Override
  public Page<Member> list(ListRequest request, Selection selection, Call call) {
    requireOwn(call);
    return super.list(request, selection, call);
  }

  /** Who is only invited is no member yet. */
  @Override
  protected ListRequest narrowed(ListRequest request, Call call) {
    List<Object> joined = List.of(MemberStatus.ACTIVE, MemberStatus.SUSPENDED);
    return request.and(new Condition(STATUS, Condition.Test.ANY_OF, joined));
  }

  @Override
  public Member read(UUID id, Selection selection, Call call) {
    requireOwn(call);
    return joined(super.read(id, withStatus(selection), call));
  }

  private static Selection withStatus(Selection selection) {
    if (selection.isAll()) {
      return selection;
    }
    Set<String> fields = new HashSet<>(selection.fields());
    fields.add(STATUS.name());
    return new Selection(fields, selection.include());
  }

  private static Member joined(Member member) {
    if (member.status == null) {
      throw Problems.notFound("member");
    }
    return member;
  }

  /** Tells the world of members whose roles were changed elsewhere. */
  void tellChanged(RoleHolders holders, Call call) {
    byIds(holders.userIds(), Selection.ALL, call).values().stream()
        .filter(member -> member.status != null)
        .forEach(member -> call.emit(UserEvents.CHANGED, member));
  }

  /** A member with all that events tell of it. */
  Member shown(UUID id, Call call) {
    return fill(get(id, call), call);
  }

  @Override
  public Member update(UUID id, Patch<MemberInput> patch, Call call) {
    requireOwn(call);
    showRoles(List.of(joined(change(id, call))), grants, call);
    return super.update(id, patch, call);
  }

  @Override
  protected void check(Change<Member, MemberInput> change) {
    grants.requireChangeable(
        change.record().id(),
        change.before().orElseThrow().roleIds,
        change.after().roleIds,
        change.call());
    // Now, since asking for the roles later would write the row without the strongest.
    List<Role> roles = grants.of(change.after().roleIds, change.call());
    change.after().strongest = roles.getFirst().key();
    change.after().roleIds = roles.stream().map(Role::id).toList();
  }

  @Override
  protected void stored(Change<Member, MemberInput> change) {
    UUID user = change.record().id();
    grants.set(user, grants.of(change.after().roleIds, change.call()), change.call());
    change.call().emit(UserEvents.CHANGED, change.record());
  }

  /** Each may remove itself, and only admins others. */
  @Override
  public void delete(UUID id, Call call) {
    requireOwn(call);
    boolean isItself = call.caller().person().equals(Optional.of(id));
    if (!isItself && !call.caller().rights().may("organizations", Access.ADMIN)) {
      throw Problems.refusal(
          ProblemCode.PERMISSION_DENIED,
          "Removing others needs the permission organizations:admin");
    }
    joined(change(id, call));
    removal.accept(id, call);
  }
}
