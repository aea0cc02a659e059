/** What openings of reports say, one sentence each: its words, and every fact it states. */
export const OPENINGS: readonly (readonly [text: string, ...facts: string[]])[] = [
  // 1人2次 counts the times.
  ["（二）依申请公开。本年度受理1人3次依申请公开。", "requests.received 3"],
  // Notices put up, and leaflets handed out.
  ["在各社区张贴公示公告85份，发放宣传手册2000册。", "disclosure.items.other 85"],
  ["摆放展架12个，发出宣传单、宣传画6000余份。"],
  // A column of normative documents.
  ["规范性文件专栏公开18件，其中废止4件。", "disclosure.normative_documents 18", "documents.normative.repealed 4"],
  // Schools and hospitals have information of their own.
  ["2022年我院主动公开医院信息96条。", "disclosure.items 96"],
  ["校园网主页发布通知类信息1450条。", "disclosure.items.website 1450"],
  ["在松城市政府信息公开网上及时完善栏目、发布信息共27条。", "disclosure.items.website 27"],
  // Budgets published are no total of the site.
  ["通过政府网站按时公开财务情况，其中预算公开12条，决算公开11条。"],
  // Each kind has its verb; they are parts of the site's.
  ["我街道通过政府网站发布通知公告19条，发布工作简讯信息41条。"],
  ["在县政府网站发布工作信息80条、公示公告20条，合计100条。", "disclosure.items.website 100"],
  // What is behind the kinds is none of them.
  [
    "通过区政府网站公开信息40条，“松城教育”微信公众号刊发校园信息93件，收到并处理依申请公开件4件。",
    "disclosure.items.website 40",
    "disclosure.items.wechat 93",
    "requests.received 4",
  ],
  // A list that goes on in a sentence of its own.
  [
    "全年主动公开政府信息90条。按渠道分：局网站60条，政务微博20条，政务微信10条。",
    "disclosure.items 90",
    "disclosure.items.website 60",
    "disclosure.items.weibo 20",
    "disclosure.items.wechat 10",
  ],
  // A sum of the year ends the list before it.
  [
    "在各类媒体刊发稿件230篇，其中国家级媒体3篇，快手号更新视频16条，全年共发布信息410条。",
    "disclosure.items.media 230",
    "disclosure.items.video 16",
    "disclosure.items 410",
  ],
  ["自2008年施行以来累计公开信息1900条，2022年当年新公开210条。", "disclosure.items 210"],
  ["全年对外公布各类统计信息180条。", "disclosure.items 180"],
  ["全年累计产生政府信息33条，均已公开。", "disclosure.items 33"],
  ["本年累计在松城市政府网站公示共45条。", "disclosure.items.website 45"],
  ["2022年我局主动公开6条公示公告。"],
  // How the one request came in.
  ["全年收到政府信息公开申请1件，提交申请的方式为网上申请。", "requests.received 1", "requests.received.online 1"],
  ["（二）依申请公开。收到书面申请三件，网上申请四件，合计七件。", "requests.received 7", "requests.received.online 4"],
  [
    "（二）依申请公开。全年新收申请6件，加上上年结转2件，共8件。",
    "requests.received 6",
    "requests.carried_in 2",
    "requests.handled 8",
  ],
  [
    "（二）依申请公开。收到申请9件，答复完毕7件，办理中2件。",
    "requests.received 9",
    "outcome.total 7",
    "requests.carried_out 2",
  ],
  [
    "（二）依申请公开。收到申请9件，其中2件由于重复申请不予处理。",
    "requests.received 9",
    "outcome.not_processed.duplicate 2",
  ],
  [
    "全年行政许可决定31件、行政处罚12件、行政强制0件。",
    "actions.permit.decisions 31",
    "actions.penalty.decisions 12",
    "actions.coercion.decisions 0",
  ],
  ["行政许可2022年处理决定数量31项，行政处罚2项。", "actions.permit.decisions 31", "actions.penalty.decisions 2"],
  ["年内完成人大建议和政协提案14项，答复率100%。", "proposals.total 14"],
  [
    "全年召开政府信息公开工作和各类专题会议9次，培训相关人员120人次。",
    "resources.meetings 9",
    "resources.trainees 120",
  ],
  ["开展政务公开业务培训3次，参与上级相关培训2次。", "resources.trainings 3"],
  ["全局从事信息公开工作的有14人，均为兼职。", "resources.staff 14", "resources.staff.part_time 14"],
  [
    "发生行政复议1件（维持），行政诉讼1件（审理中）。",
    "reconsideration.total 1",
    "reconsideration.upheld 1",
    "litigation.total 1",
    "litigation.pending 1",
  ],
  ["本年度未收到关于信息公开工作的投诉。", "complaints.received 0"],
  // Parts of what came in, beside the number and behind it.
  [
    "（二）依申请公开。收到群众申请2件，1件通过当面方式、1件通过邮寄方式提出。",
    "requests.received 2",
    "requests.received.in_person 1",
    "requests.received.mail 1",
  ],
  [
    "全年共收到信息公开申请9件，其中通过松城市政府信息依申请公开系统收到6件。",
    "requests.received 9",
    "requests.received.online 6",
  ],
  ["收到政府信息公开申请5件，其中4件来自自然人。", "requests.received 5", "requests.received/natural_person 4"],
  [
    "（三）依申请公开。收到申请9件。全部答复，其中公开6件，信息不存在3件。",
    "requests.received 9",
    "outcome.granted 6",
    "outcome.nonexistent 3",
  ],
  ["无2021年结转申请和结转2023年继续办理事项。", "requests.carried_in 0", "requests.carried_out 0"],
  // A report's means, told in one breath.
  [
    "现有专门机构1个、查阅点9处、工作人员31人。全年投入专项经费8万元，召开专题会议5次，举办培训班3期，培训180人次。",
    "resources.offices 1",
    "resources.reading_points 9",
    "resources.staff 31",
    "resources.budget 80000",
    "resources.meetings 5",
    "resources.trainings 3",
    "resources.trainees 180",
  ],
  ["年初、年中两次举办政府信息公开工作培训。", "resources.trainings 2"],
  ["全年举办新闻发布会4次，区长参加其中1次。", "response.press_conferences 4", "response.press_conferences.by_head 1"],
  ["复印工本费共收取26元。", "fees.requests 26"],
  // Ways of publication in the heading; kinds by their bare labels; a site named in an earlier clause.
  ["（二）公开渠道。区政府门户网站156条，简报12期。", "disclosure.items.website 156"],
  ["通过松城政府网累计公开政策文件51条，计划规划40条，部门事项12条。"],
  ["市政府网站发布工作动态61条、组织机构1条、部门文件3条。"],
  ["通过局网站发布信息，2022年累计主动公开政府信息82条。", "disclosure.items 82", "disclosure.items.website 82"],
  // What is left for the next year; what was handled; what is said of all cases of both ways into court.
  [
    "（三）依申请公开。57件申请中，2022年内已答复54件，另3件按规定于2023年答复。",
    "outcome.total 54",
    "requests.carried_out 3",
  ],
  [
    "（二）依申请公开。收到申请33件，上年转来3件；全年共办理36件。",
    "requests.received 33",
    "requests.carried_in 3",
    "requests.handled 36",
  ],
  [
    "（二）依申请公开。收到申请14件，其中13件为线上申请，1件为线下信函。",
    "requests.received 14",
    "requests.received.online 13",
    "requests.received.mail 1",
  ],
  [
    "（二）依申请公开。答复9件，其中非本机关职责权限5件，保护三方权益1件。",
    "outcome.total 9",
    "outcome.not_this_authority 5",
    "outcome.denied.third_party 1",
  ],
  [
    "行政诉讼3件，其中未经复议直接起诉2件、复议后起诉1件，均尚未审结。",
    "litigation.total 3",
    "litigation.direct.total 2",
    "litigation.after_reconsideration.total 1",
    "litigation.pending 3",
    "litigation.direct.pending 2",
    "litigation.after_reconsideration.pending 1",
  ],
  ["全年通过各类媒体等平台累计向社会主动发布各类信息500余条。", "disclosure.items 500"],
  ["通过市城市管理局发布信息33条。"],
  [
    "行政诉讼3件，其中直接起诉2件、复议后起诉1件。",
    "litigation.total 3",
    "litigation.direct.total 2",
    "litigation.after_reconsideration.total 1",
  ],
  [
    "行政复议5件（维持4件、未审结1件），行政诉讼1件，结果为维持。",
    "reconsideration.total 5",
    "reconsideration.upheld 4",
    "reconsideration.pending 1",
    "litigation.total 1",
    "litigation.upheld 1",
  ],
  ["通过政府网站公开120条，占80%；通过政府公报、公开栏公开30条，占20%。", "disclosure.items.website 120"],
  ["全年县政府门户网站挂网信息33条。", "disclosure.items.website 33"],
];
