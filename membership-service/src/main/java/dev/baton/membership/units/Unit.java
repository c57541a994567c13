package dev.baton.membership.units;

import dev.baton.membership.units.UnitEvent.UnitEstablished;
import dev.baton.membership.units.UnitEvent.UnitRenamed;
import dev.baton.platform.values.Text;
import dev.baton.platform.values.TextConverter;
import dev.baton.platform.web.Ids;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A node of a university's organisation tree. */
@Entity
@Table(name = "unit")
public class Unit {

    @Id
    UUID id;

    String university;

    @Nullable
    UUID parent;

    UUID[] path;

    @Enumerated(EnumType.STRING)
    UnitType type;

    @Convert(converter = TextConverter.class)
    Text name;

    /** The university's own short name for it, such as {@code CS-03}. */
    @Nullable
    String code;

    /** The department or office of the administration that this unit belongs with. */
    @Nullable
    UUID administrativeUnit;

    LocalDate establishedOn;

    @Nullable
    LocalDate dissolvedOn;

    @Enumerated(EnumType.STRING)
    @Nullable
    BranchKind kind;

    /** Of how many units a branch is the joint one; null where nobody said. */
    @Nullable
    Integer coveredUnits;

    @Version
    long version;

    /** The root of a university's own tree. */
    public static Unit root(String university, Text name, LocalDate establishedOn, LocalDate today) {
        return new Unit().establish(university, null, UnitType.UNIVERSITY, name, establishedOn, today);
    }

    /** @param standsSince the first day on which this unit stood where it stands: earlier there was no such place */
    Unit below(UnitType type, Text name, LocalDate establishedOn, LocalDate standsSince, LocalDate today) {
        if (!type.mayStandUnder(this.type)) throw UnitRefusal.UNIT_MAY_NOT_STAND_THERE.refusalAt("/type");
        if (establishedOn.isBefore(standsSince))
            throw UnitRefusal.ESTABLISHED_BEFORE_ITS_PARENT.refusalAt("/establishedOn", standsSince);
        mustNotBeDissolved();
        return new Unit().establish(university, this, type, name, establishedOn, today);
    }

    /** What only branches have: whose they are, and of how many units. */
    Unit composedOf(@Nullable BranchKind kind, @Nullable Integer coveredUnits) {
        if (kind != null && type != UnitType.BRANCH) throw UnitRefusal.ONLY_FOR_BRANCHES.refusalAt("/kind");
        if (coveredUnits != null && type != UnitType.BRANCH)
            throw UnitRefusal.ONLY_FOR_BRANCHES.refusalAt("/coveredUnits");
        this.kind = kind;
        this.coveredUnits = coveredUnits;
        return this;
    }

    private Unit establish(
            String university,
            @Nullable Unit parent,
            UnitType type,
            Text name,
            LocalDate establishedOn,
            LocalDate today) {
        UnitName.mustBeShort("/name", name);
        if (establishedOn.isAfter(today)) throw UnitRefusal.ESTABLISHED_IN_THE_FUTURE.refusalAt("/establishedOn");
        this.id = Ids.next();
        this.university = university;
        this.parent = parent == null ? null : parent.id;
        this.path = Stream.concat(parent == null ? Stream.of() : Stream.of(parent.path), Stream.of(id))
                .toArray(UUID[]::new);
        this.type = type;
        this.name = name;
        this.establishedOn = establishedOn;
        return this;
    }

    /** From today on it is called and linked so. Others hear of a new name; codes and links are the university's own. */
    Optional<UnitRenamed> change(Text name, @Nullable String code, @Nullable Unit administrativeUnit, LocalDate today) {
        mustNotBeDissolved();
        if (administrativeUnit != null) administrativeUnit.mustBeLinkable();
        boolean renamed = !name.equals(this.name);
        if (renamed) UnitName.mustBeShort("/name", name);
        if (renamed && type == UnitType.UNIVERSITY) throw UnitRefusal.UNIVERSITY_KEEPS_ITS_NAME.refusalAt("/name");
        this.name = name;
        this.code = code;
        this.administrativeUnit = administrativeUnit == null ? null : administrativeUnit.id;
        return renamed ? Optional.of(new UnitRenamed(id, university, name, today)) : Optional.empty();
    }

    private void mustBeLinkable() {
        if (type != UnitType.ADMINISTRATIVE)
            throw UnitRefusal.NOT_AN_ADMINISTRATIVE_UNIT.refusalAt("/administrativeUnit");
        if (dissolvedOn != null) throw UnitRefusal.UNIT_IS_DISSOLVED.refusalAt("/administrativeUnit");
    }

    public void mustNotBeDissolved() {
        if (dissolvedOn != null) throw UnitRefusal.UNIT_IS_DISSOLVED.refusal();
    }

    /** Whether it had been established and not yet been dissolved. */
    public boolean stoodOn(LocalDate day) {
        return !establishedOn.isAfter(day) && (dissolvedOn == null || day.isBefore(dissolvedOn));
    }

    /** The last day on which it stood; none where it still does. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(dissolvedOn).map(day -> day.minusDays(1));
    }

    public UnitEstablished established() {
        return new UnitEstablished(id, university, parent, path(), type, name, establishedOn);
    }

    /** @throws dev.baton.platform.refusals.Refusal where members do not belong: in a college, in an office */
    public void mustHaveMembers() {
        if (!type.hasMembers()) throw UnitRefusal.UNIT_HAS_NO_MEMBERS.refusalAt("/unit");
        mustNotBeDissolved();
    }

    public UUID id() {
        return id;
    }

    public UnitType type() {
        return type;
    }

    public Optional<BranchKind> kind() {
        return Optional.ofNullable(kind);
    }

    public Text name() {
        return name;
    }

    /** Ids of the units from the root to this one: an office in any of them reaches here. */
    public List<UUID> path() {
        return List.of(path);
    }

    /** Ids of the units from the root to the branch that this is, or is a group of. */
    public List<UUID> branchPath() {
        return type == UnitType.GROUP ? pathAbove() : path();
    }

    /** {@code unit_period.path_key}: that of all units below begins with this one. */
    public String pathKey() {
        return UnitPeriod.key(path());
    }

    /** Where an office must be held to decide on the offices of this unit: above it, and at the root in the root itself. */
    public List<UUID> pathAbove() {
        return parent == null ? path() : path().subList(0, path.length - 1);
    }
}
