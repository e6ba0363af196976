// Every screen inside the frame; the one that is asked for is shown.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Screens
import Exhibition.ViewModels

Item {
    id: root

    required property FrameViewModel frame
    required property HomeViewModel home
    required property AgendaViewModel agenda
    required property SessionViewModel session
    required property ForumsViewModel forums
    required property ForumViewModel forum
    required property AwardsViewModel awards
    required property AwardViewModel award
    required property GovernanceViewModel governance
    required property InitiativeViewModel initiative
    required property SearchViewModel search
    required property PlanViewModel plan
    required property CompareViewModel compare
    required property ExhibitionViewModel exhibition
    required property ExhibitorViewModel exhibitor
    required property ActivitiesViewModel activities
    required property ActivityViewModel activity
    required property PeopleViewModel people
    required property PersonViewModel person
    required property VenuesViewModel venues
    required property VenueViewModel venue
    required property AboutViewModel about

    readonly property string screen: root.frame.screen
    readonly property string moreText: root.frame.moreText

    // The pages that were shown last: only these are kept, so that a long visit costs no more.
    property list<string> recent: []
    readonly property int kept: 5

    onScreenChanged: root.recent = [root.screen, ...root.recent.filter(name => name !== root.screen)].slice(0, root.kept)

    clip: true

    component Slot: PageSlot {
        required property string name

        anchors.fill: parent
        shown: root.screen === name
        visiting: root.screen !== "attract"
        backwards: root.frame.backwards
        recent: root.recent.includes(name)
    }

    Slot {
        name: "home"

        HomeScreen {
            vm: root.home
            moreText: root.moreText
        }
    }

    Slot {
        name: "agenda"

        AgendaScreen {
            vm: root.agenda
            moreText: root.moreText
        }
    }

    Slot {
        name: "session"

        SessionScreen {
            vm: root.session
            moreText: root.moreText
        }
    }

    Slot {
        name: "forums"

        ForumsScreen {
            vm: root.forums
            moreText: root.moreText
        }
    }

    Slot {
        name: "forum"

        ForumScreen {
            vm: root.forum
            moreText: root.moreText
        }
    }

    Slot {
        name: "awards"

        AwardsScreen {
            vm: root.awards
            moreText: root.moreText
        }
    }

    Slot {
        name: "award"

        AwardScreen {
            vm: root.award
            moreText: root.moreText
        }
    }

    Slot {
        name: "governance"

        GovernanceScreen {
            vm: root.governance
            moreText: root.moreText
        }
    }

    Slot {
        name: "initiative"

        InitiativeScreen {
            vm: root.initiative
            moreText: root.moreText
        }
    }

    Slot {
        name: "about"

        AboutScreen {
            vm: root.about
            moreText: root.moreText
        }
    }

    Slot {
        name: "search"

        SearchScreen {
            vm: root.search
            moreText: root.moreText
        }
    }

    Slot {
        name: "plan"

        PlanScreen {
            vm: root.plan
            moreText: root.moreText
        }
    }

    Slot {
        name: "compare"

        CompareScreen {
            vm: root.compare
            moreText: root.moreText
        }
    }

    Slot {
        name: "exhibition"

        ExhibitionScreen {
            vm: root.exhibition
            moreText: root.moreText
        }
    }

    Slot {
        name: "exhibitor"

        ExhibitorScreen {
            vm: root.exhibitor
            moreText: root.moreText
        }
    }

    Slot {
        name: "activities"

        ActivitiesScreen {
            vm: root.activities
            moreText: root.moreText
        }
    }

    Slot {
        name: "activity"

        ActivityScreen {
            vm: root.activity
            moreText: root.moreText
        }
    }

    Slot {
        name: "people"

        PeopleScreen {
            vm: root.people
            moreText: root.moreText
        }
    }

    Slot {
        name: "person"

        PersonScreen {
            vm: root.person
            moreText: root.moreText
        }
    }

    Slot {
        name: "venues"

        VenuesScreen {
            vm: root.venues
            moreText: root.moreText
        }
    }

    Slot {
        name: "venue"

        VenueScreen {
            vm: root.venue
            moreText: root.moreText
        }
    }
}
