# Copies of the merge, the admission and the compaction with mistakes that a test can switch on. The product's files know nothing of it;
# when one of them changes so that a mistake has no place any more, the configuration stops here.
include(${CMAKE_SOURCE_DIR}/tests/support/Plant.cmake)

# An at sign stands for a semicolon.
set(bug "aanzet::test::seededBug")
aanzet_plant(shared/record/FieldState.cpp ${CMAKE_CURRENT_BINARY_DIR}/FieldState.cpp
  # 1 context ignored, 2 own dots only, 10 `first` overwritten
  "if (op.rule == Rule::First) return false@"
  "if (op.rule == Rule::First && ${bug} != 10) return false@\n    if (${bug} == 1) return false@"
  "auto it = find(op.context, d.author)@\n    return it"
  "if (${bug} == 2) return false@\n    auto it = find(op.context, d.author)@\n    return it"
  "if (op.rule == Rule::First) { //"
  "if (op.rule == Rule::First && ${bug} != 10) { //"
  # 3 tie by arrival
  "return std::tie(a.lamport, a.dot.author, a.dot.seq) < std::tie(b.lamport, b.dot.author, b.dot.seq)@"
  "return ${bug} == 3 ? std::tie(a.lamport, a.place) < std::tie(b.lamport, b.place) : std::tie(a.lamport, a.dot.author, a.dot.seq) < std::tie(b.lamport, b.dot.author, b.dot.seq)@"
  # 4 winner kept as only head
  "state.heads.insert(at, Head{dot, op.lamport, oph, place})@\n    return MergeOutcome::Joined@"
  "state.heads.insert(at, Head{dot, op.lamport, oph, place})@\n    if (${bug} == 4) state.heads = {*state.winner()}@\n    return MergeOutcome::Joined@"
  # 5 seen not merged
  "for (const auto& c : op.context) state.seen.raise(c.author, c.seq)@"
  "if (${bug} != 5) for (const auto& c : op.context) state.seen.raise(c.author, c.seq)@"
  # 6 duplicate counted
  "if (at != state.heads.end() && at->dot == dot)\n"
  "if (${bug} != 6 && at != state.heads.end() && at->dot == dot)\n"
  "if (late) return"
  # 8 stub taken as head
  "if (late && !(${bug} == 8 && op.isStub()) && !(${bug} == 6 && at != state.heads.end() && at->dot == dot)) return"
  # 9 late operation after compaction: only what is live is asked
  "const bool late = state.seen.covers(dot)@"
  "const bool late = ${bug} == 9 ? std::any_of(state.heads.begin(), state.heads.end(), [&](const Head& h) { return h.dot.author == dot.author && h.dot.seq > dot.seq@ }) : state.seen.covers(dot)@")
aanzet_plant(shared/protocol/Admission.cpp ${CMAKE_CURRENT_BINARY_DIR}/Admission.cpp
  # 7 epoch ignored
  "if (batch.epoch >= current.epoch) return true@"
  "if (batch.epoch >= current.epoch || ${bug} == 7) return true@")
# Going on after a break, and counting once (tst_line_cuts_bugs).
aanzet_plant(sync-server/store/UploadTable.cpp ${CMAKE_CURRENT_BINARY_DIR}/UploadTable.cpp
  "if (part.offset != state->held) return"
  "if (${bug} != 21 && part.offset != state->held) return"
  "q.bind(1, state->id).bind(2, part.offset).bind(3, part.data)@"
  "q.bind(1, state->id).bind(2, ${bug} == 21 ? state->held : part.offset).bind(3, part.data)@")
aanzet_plant(sync-server/service/SyncCall.cpp ${CMAKE_CURRENT_BINARY_DIR}/SyncCall.cpp
  "if (isHeld) {"
  "if (isHeld && ${bug} != 23) {")
aanzet_plant(mobile/sync/SyncParts.cpp ${CMAKE_CURRENT_BINARY_DIR}/SyncParts.cpp
  "const auto at = m_partAsk ? 0 : m_partHeld@"
  "const auto at = m_partAsk ? 0 : m_partHeld + (${bug} == 24 && m_partHeld ? 1 : 0)@"
  "&offset=\" + std::to_string(coming.bytes.size())"
  "&offset=\" + std::to_string(coming.bytes.size() + (${bug} == 25 && coming.total ? 1 : 0))")
aanzet_plant(mobile/store/StoreCompact.cpp ${CMAKE_CURRENT_BINARY_DIR}/StoreCompact.cpp
  # 11 compaction takes what is live
  "isOld[batch] && !isHead(op.place)"
  "isOld[batch] && (!isHead(op.place) || ${bug} == 11)"
  "(!isCovered && "
  "(!isCovered && ${bug} != 11 && "
  # 38 erased bodies stay in the state at a checkpoint
  "if (batch.operations[i++].isStub()) op.body.reset()@"
  "if (batch.operations[i++].isStub() && ${bug} != 38) op.body.reset()@")
aanzet_plant(mobile/store/StoreLate.cpp ${CMAKE_CURRENT_BINARY_DIR}/StoreLate.cpp
  # 12 a late delivery leaves out the first of each part
  "for (auto& e : *edits) all.push_back(std::move(e.edit))@"
  "for (auto& e : *edits) if (${bug} != 12 || &e != &edits->front()) all.push_back(std::move(e.edit))@")
# Checkpoints (tst_checkpoint_bugs).
aanzet_plant(shared/record/CutState.cpp ${CMAKE_CURRENT_BINARY_DIR}/CutState.cpp
  # 31 a live header is dropped
  "for (auto& [id, f] : m_fields) {\n        auto& to = out.fields.emplace_back()@"
  "for (auto& [id, f] : m_fields) {\n        if (${bug} == 31 && out.fields.size() == 5) continue@\n        auto& to = out.fields.emplace_back()@"
  # 33, 34 hash over the wrong state
  "w.raw(org).raw(space).u64(chains.size())@"
  "w.raw(org).raw(space).u64(chains.size())@\n    if (${bug} == 33 || ${bug} == 34) w.u64(reinterpret_cast<std::uintptr_t>(this))@")
aanzet_plant(mobile/store/StoreCheckpoint.cpp ${CMAKE_CURRENT_BINARY_DIR}/StoreCheckpoint.cpp
  # 32 taken before all have agreed
  "return !counts || told.count(d.first)@"
  "return !counts || told.count(d.first) || ${bug} == 32@")
aanzet_plant(sync-server/service/CheckpointCalls.cpp ${CMAKE_CURRENT_BINARY_DIR}/CheckpointCalls.cpp
  # 34 and the server does not look
  "state.fields.empty() || state.hash(org, entry.space()) != body.stateHash"
  "state.fields.empty() || (${bug} != 34 && state.hash(org, entry.space()) != body.stateHash)")
aanzet_plant(mobile/store/Replica.cpp ${CMAKE_CURRENT_BINARY_DIR}/Replica.cpp
  # 36 late context refused, 37 seen is forgotten
  "if (c != m_chains.end() && dot.seq <= c->second.cut.lastSeq"
  "if (${bug} != 36 && c != m_chains.end() && dot.seq <= c->second.cut.lastSeq"
  "field.state.seen = field.seenAtCut = f.seen@"
  "if (${bug} != 37) field.state.seen = f.seen@\n        field.seenAtCut = f.seen@")
