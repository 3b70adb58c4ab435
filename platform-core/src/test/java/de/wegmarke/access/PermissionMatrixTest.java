package de.wegmarke.access;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.tenancy.TenantKey;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PermissionMatrixTest {

    private static final TenantKey ERFURT = new TenantKey("erfurt");
    private static final TenantKey GERA = new TenantKey("gera");

    /** The matrix as it was agreed; x: the role has the permission in its own tenant. */
    private static final String IN_A_TENANT =
            """
                                  READER  REPORTER  INTEGRATION_MANAGER  TENANT_ADMIN  GUEST
            PLAN_READ             x       x         x                    x             -
            HISTORY_READ          x       x         x                    x             -
            OWN_MEASURE_REPORT    -       x         x                    x             -
            MEASURE_EDIT          -       -         x                    x             -
            PLAN_EDIT             -       -         x                    x             -
            PLAN_IMPORT           -       -         x                    x             -
            BODY_EDIT             -       -         x                    x             -
            MEMBER_MANAGE         -       -         -                    x             -
            CYCLE_READ            x       x         x                    x             -
            RETURN_HAND_IN        -       x         x                    x             x
            CYCLE_RUN             -       -         x                    x             -
            MAIL_READ             -       -         x                    x             -
            STORY_WRITE           -       x         x                    x             -
            STORY_SPEAK           -       -         x                    x             -
            STORY_READ            x       x         x                    x             -
            TENANT_LIST           -       -         -                    -             -
            STORY_CURATE          -       -         -                    -             -
            RELEASE_COMPARE       -       -         -                    -             -
            """;

    private static final String ON_THE_PLATFORM =
            """
                                  PROGRAMME_COORDINATOR  INSTITUTE  OPERATOR
            PLAN_READ             -                      -          -
            HISTORY_READ          -                      -          -
            OWN_MEASURE_REPORT    -                      -          -
            MEASURE_EDIT          -                      -          -
            PLAN_EDIT             -                      -          -
            PLAN_IMPORT           -                      -          -
            BODY_EDIT             -                      -          -
            MEMBER_MANAGE         -                      -          -
            CYCLE_READ            -                      -          -
            RETURN_HAND_IN        -                      -          -
            CYCLE_RUN             -                      -          -
            MAIL_READ             -                      -          -
            STORY_WRITE           -                      -          -
            STORY_SPEAK           -                      -          -
            STORY_READ            x                      x          x
            TENANT_LIST           -                      -          x
            STORY_CURATE          -                      x          -
            RELEASE_COMPARE       x                      -          -
            """;

    record Cell(String role, Permission permission, boolean granted) {}

    static Stream<Cell> in_a_tenant() {
        return cells(IN_A_TENANT);
    }

    static Stream<Cell> on_the_platform() {
        return cells(ON_THE_PLATFORM);
    }

    private static Stream<Cell> cells(String matrix) {
        var lines = matrix.lines().map(line -> line.strip().split(" +")).toList();
        var roles = lines.getFirst();
        return lines.stream()
                .skip(1)
                .flatMap(
                        line ->
                                IntStream.range(0, roles.length)
                                        .mapToObj(
                                                column ->
                                                        new Cell(
                                                                roles[column],
                                                                Permission.valueOf(line[0]),
                                                                line[column + 1].equals("x"))));
    }

    @Test
    void every_role_and_every_permission_stands_in_the_matrix() {
        assertThat(in_a_tenant())
                .hasSize(Role.values().length * Permission.values().length)
                .doesNotHaveDuplicates();
        assertThat(on_the_platform())
                .hasSize(PlatformRole.values().length * Permission.values().length)
                .doesNotHaveDuplicates();
    }

    @Test
    void whoever_has_not_signed_in_reads_what_is_published_and_nothing_else() {
        for (var permission : Permission.values()) {
            assertThat(Actor.visitor().mayOnPlatform(permission))
                    .as(permission.name())
                    .isEqualTo(permission == Permission.STORY_READ);
            assertThat(Actor.visitor().may(permission, ERFURT)).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("in_a_tenant")
    void a_member_may_what_the_matrix_says_in_its_own_tenant_only(Cell cell) {
        var role = Role.valueOf(cell.role());
        var member = actor(Set.of(membership(role)), Set.of());
        assertThat(member.may(cell.permission(), ERFURT)).isEqualTo(cell.granted());
        assertThat(member.may(cell.permission(), GERA)).isFalse();
        assertThat(member.mayOnPlatform(cell.permission()))
                .as("what is published is for members of every municipality")
                .isEqualTo(cell.permission() == Permission.STORY_READ && role != Role.GUEST);
    }

    @ParameterizedTest
    @MethodSource("on_the_platform")
    void a_platform_role_may_what_the_matrix_says_and_nothing_in_a_tenant(Cell cell) {
        var role = PlatformRole.valueOf(cell.role());
        var programme = role == PlatformRole.PROGRAMME_COORDINATOR ? "thueringen" : null;
        var actor = actor(Set.of(), Set.of(new PlatformGrant(role, programme)));
        assertThat(actor.mayOnPlatform(cell.permission())).isEqualTo(cell.granted());
        assertThat(actor.may(cell.permission(), ERFURT)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void the_system_has_the_managers_rights_in_the_named_tenants_only(Permission permission) {
        var system = Actor.system("import", ERFURT);
        assertThat(system.may(permission, ERFURT))
                .isEqualTo(PermissionMatrix.of(Role.INTEGRATION_MANAGER).contains(permission));
        assertThat(system.may(permission, GERA)).isFalse();
        assertThat(system.mayOnPlatform(permission)).isEqualTo(permission == Permission.STORY_READ);
    }

    @Test
    void whoever_may_edit_all_measures_may_report_on_them_too() {
        assertThat(Arrays.stream(Role.values()).map(PermissionMatrix::of))
                .filteredOn(permissions -> permissions.contains(Permission.MEASURE_EDIT))
                .isNotEmpty()
                .allMatch(permissions -> permissions.contains(Permission.OWN_MEASURE_REPORT));
    }

    private static Membership membership(Role role) {
        return switch (role) {
            case REPORTER -> Membership.reporter(ERFURT, "jugendamt");
            case GUEST -> Membership.guest(ERFURT, "jugendamt", "2026");
            default -> Membership.of(ERFURT, role);
        };
    }

    private static Actor actor(Set<Membership> memberships, Set<PlatformGrant> grants) {
        return new Actor(new UUID(0, 1), "Person", memberships, grants);
    }
}
