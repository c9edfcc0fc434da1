package cielo.stage.cast;

import cielo.scene.SceneException;
import cielo.scene.screenplay.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * All players of a shot, in entity order, and what was said about casting them.
 *
 * @param borrowed roles that are members of a group and look like it ("the last one"): indices of
 *     the players that they mean
 */
public record Troupe(
    List<Role> roles,
    List<Player> players,
    Map<String, List<Integer>> borrowed,
    List<String> notes) {

  /** Players of a role; of a group's members too. Empty if the role is not filmed. */
  public List<Player> of(String role) {
    if (borrowed.containsKey(role)) {
      return borrowed.get(role).stream().map(players::get).toList();
    }
    List<Player> out = new ArrayList<>();
    for (Player p : players) {
      boolean member = !role.isEmpty() && memberOf(p.role()).equals(role);
      if (p.role().equals(role) || member) {
        out.add(p);
      }
    }
    return out;
  }

  /** First player of a role. */
  public Player first(String role) {
    List<Player> all = of(role);
    if (all.isEmpty()) {
      throw new SceneException("nothing is filmed for \"" + role + "\"");
    }
    return all.getFirst();
  }

  public boolean has(String role) {
    return !of(role).isEmpty();
  }

  private String memberOf(String id) {
    for (Role r : roles) {
      if (r.id().equals(id)) {
        return r.memberOf();
      }
    }
    return "";
  }
}
